/** How years stand in headings and cells, by normal form. */

/** A year by itself: 2020, 2021年末, 2022学年度. */
export const YEAR_ALONE = /^(?:19|20)\d\d学?年?[度末底]?$/;

/** A year or a span of years that is no figure: 2020年, 2016-2020年度. */
export const YEARS = /^(?:19|20)\d\d(?:年度?)?(?:[-~]|——)?(?:(?:19|20)\d\d(?:年度?)?)?$/;
