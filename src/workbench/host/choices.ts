const words = (text: string): readonly string[] => text.split(/\s+/);

/** Sizes of paper that Excel knows. Source: Microsoft's reference, Excel.PaperType. */
export const PAPER_SIZES = words(
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro
    Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet
    EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6
    EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman`
);

/** Kinds of charts that Excel knows. Source: Microsoft's reference, Excel.ChartType. */
export const CHART_TYPES = words(
  `ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100
    BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked
    LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded
    3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines
    XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded
    RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble
    Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered CylinderColStacked
    CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol
    ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100
    ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered
    PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn Line 3DLine 3DPie Pie XYScatter 3DArea
    Area Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel`
);

/** Ways to lay a page. Source: Microsoft's reference, Excel.PageOrientation. */
export const ORIENTATIONS = ["Portrait", "Landscape"];

/** Marks of the points of a line. Source: Microsoft's reference, Excel.ChartMarkerStyle. */
export const MARKER_STYLES = words(
  "Invalid Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture"
);
