/** Signs and words with which a label says that it is part of the one before it. */
export const OF_WHICH = "其中 # ＃";
