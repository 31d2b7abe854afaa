/** What a label begins with that is part of the one before it. */
export const OF_WHICH = "其中 #其中";
