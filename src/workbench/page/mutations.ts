/** Univer's mutations that change what a sheet holds, of what a file keeps. */
export const CHANGES_SHEET =
  /^sheet\.mutation\.(set-range-values|move-range|reorder-range|insert-row|remove-rows|insert-col|remove-col|move-rows|move-columns|(add|remove)-worksheet-merge|set-worksheet-(col-width|row-height)|set-(row|col)-(hidden|visible)|set-frozen|set-tab-color|toggle-gridlines)$/;

/** Those that change the row of sheets. */
export const CHANGES_STRUCTURE =
  /^sheet\.mutation\.((insert|remove)-sheet|set-worksheet-(name|order|hidden)|copy-worksheet-end)$/;
