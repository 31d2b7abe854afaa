/** Stands for the hyphenation of a language: there is none. */
module.exports = {};
