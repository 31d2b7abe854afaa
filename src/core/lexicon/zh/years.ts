/** How years stand in headings and cells, by normal form. */

/** A year by itself: 2020, 2021年末, 2022学年度. */
export const YEAR_ALONE = /^(?:19|20)\d\d学?年?[度末底]?$/;

/** A year or a span of years that is no figure: 2020年, 2016-2020年度. */
export const YEARS = /^(?:19|20)\d\d(?:年度?)?(?:[-~]|——)?(?:(?:19|20)\d\d(?:年度?)?)?$/;

/** Every year in a name, with what goes with it: 2021学年, 2022年末. To be taken out, not tested. */
export const YEARS_INSIDE = /(?:19|20)\d\d(?:学年|年度?)?末?/g;

/** A whole name that is a date, a week or a number: 3月5日, 第2周, 1号. */
export const DATE_ONLY = /^[\d年月日./\-:：第周号]+$/;
