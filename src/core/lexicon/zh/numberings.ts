/** How lines, lanes and sections are numbered: 1. 26-1 L1 （一） 一、 甲 A. */

/** A whole cell that may number a lane: 甲, L3, （2）, B. */
export const LANE_NUMBER = /^[(（]?(?:L?\d{1,2}|[甲乙丙丁戊己庚辛壬癸]|[A-Z])[)）]?$/i;

/** A whole heading that numbers its lane and says nothing else; a letter may be a heading. */
export const HEADING_NUMBER = /^[(（]?(?:L?\d{1,2}|[甲乙丙丁戊己庚辛])[)）]?$/i;

/** A whole cell that numbers its line: 1, 26-1, L2, 甲、. */
export const LINE_NUMBER = /^[(（]?(?:L?\d+(?:[-.]\d+)*|[甲乙丙丁戊])[)）、.]?$/i;

/** A whole cell that numbers its line, or a section with its numeral: （一）, 三、. */
export const LINE_OR_SECTION_NUMBER =
  /^[(（]?(?:L?\d+(?:[-.]\d+)*|[甲乙丙丁戊]|[一二三四五六七八九十]+)[)）、.]?$/i;

/** The number before a section or an item: 一、, （二）, 3. */
export const NUMBER_BEFORE = /^[(（]?(?:[一二三四五六七八九十]+|\d+)[)）、.．]/;

/** （一） before a heading, half-width. */
export const NUMERAL_IN_BRACKETS = /^\([一二三四五六七八九十]+\)/;

/** 一、, 第二章 before a heading. */
export const NUMERAL_BEFORE = /^第?[一二三四五六七八九十]+[、.章节部分项]/;

/** 一、 before a section. */
export const SECTION_NUMERAL = /^[一二三四五六七八九十]+[、.]/;

/** Chinese numerals in their order, 一 at 0. */
export const NUMERALS = "一二三四五六七八九十";

/** A place in an order, its number as the group: 2, 第2名, 第二. */
export const PLACE_IN_ORDER = new RegExp(`^第?(\\d{1,4}|[${NUMERALS}])[名位]?$`);

/** The heavenly stems that number lanes of labels, in their order. */
export const STEMS = "甲乙丙丁";
