/** What stands between marks of one list, which have one meaning: √、○表示达标. */
export const JOINED = /^[\s、,/和或及与"]*$/;
