/** Signs and words with which a label says that it is part of the one before it. */
export const OF_WHICH = "其中 # ＃";

/** 其中 with its stop before the name of a part, in normal form. */
export const OF_WHICH_BEFORE = /^其中[:、,]?/;

/** 其中 with its colon as printed, before the name of a part. */
export const OF_WHICH_PRINTED = /^其中[:：]?/;
