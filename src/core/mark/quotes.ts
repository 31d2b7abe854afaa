/** Quotation marks of every kind; notes are read with straight ones. */
export const QUOTES = /[“”"‘’'「」『』〝〞]/g;
