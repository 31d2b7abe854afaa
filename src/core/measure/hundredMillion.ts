/** Yuan in one 亿元. */
export const HUNDRED_MILLION = 1e8;
