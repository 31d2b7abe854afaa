import type { ToolStrings } from "./toolsZhCN";

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const UNITS: Readonly<Record<string, string>> = { 人: "people", 间: "rooms", 元: "yuan" };

/** The sentences of the tools in English; the reports that they write and the sentences of core stay Chinese. */
export const toolsEnUS: ToolStrings = {
  about:
    "Tools only read and compute. “Write to a new sheet” is what writes, and only new sheets: yours stay as they are.",
  table: "Table",
  write: "Write to a new sheet",
  reading: "Reading dates and figures…",
  notRead:
    "Excel did not give the cells just now. Finish editing the cell and choose “Read again”.",
  tools: {
    compare: {
      name: "Compare two dates",
      about: "One checklist at two dates: newly met, fallen back, moves of rank",
    },
    catchUp: {
      name: "Catch-up plan",
      about: "The least it takes to reach a rate, a place or the funding benchmark",
    },
    gather: {
      name: "Gather counties",
      about: "County workbooks put into one sheet, checked against the city's own",
    },
    marks: {
      name: "Figures to marks",
      about: "County figures become √ and ※ by their criteria, and follow the figures",
    },
    schools: {
      name: "What schools lack",
      about: "People, ㎡, yuan and rooms missing in each school, and the fewest to raise",
    },
    targets: {
      name: "Progress to targets",
      about: "What is left, the share of the way done, what each year still needs",
    },
  },
  compare: {
    needTwo:
      "This workbook does not hold one checklist at two dates. Choose last period's file; it is read on this computer only, not put into the workbook.",
    needChecklist: "There is no checklist in this workbook, so there is nothing to compare.",
    chooseFile: "Choose last period's file…",
    otherFile: "Another file…",
    noFile: "Without a file",
    fileChosen: (file, tables) =>
      `Earlier: ${file}, ${counted(tables, "checklist", "checklists")}.`,
    noneIn: (file) => `“${file}” holds no checklist with the indicators of this workbook.`,
    chooseTwo: "Choose two tables myself",
    inFile: (file, sheet, cells) => `${cells} on “${sheet}” in “${file}”`,
    undatedFile: "The dates do not tell which came first; the file is taken as the earlier one.",
    before: "Earlier",
    after: "Later",
    dated: (sheet, date) => `${sheet} (${date})`,
    same: "Both dates are the same table. Choose another one.",
    noneAlike: "These two tables share no indicators or counties. Choose others.",
    unpaired:
      "No table at two dates was found by itself; this compares what your two tables share.",
    undated:
      "The dates do not tell which came first, so the order of the sheets decides; swap them if that is wrong.",
    swapped: (before, after) =>
      `The earlier table says ${before}, which is after ${after}; swap them if they were mixed up.`,
    swap: "Swap",
    summary: (items, regions) =>
      `${counted(items, "indicator", "indicators")} and ${counted(regions, "county", "counties")} at both dates.`,
    caption: "Achievement rate and rank of each county at both dates",
    region: "County",
    rate: "Rate",
    rank: "Rank",
    move: (before, after) => `${before} → ${after}`,
    points: (points) => `${points} points`,
    uncounted: (before, after) =>
      [before > 0 ? `${before} left out before` : "", after > 0 ? `${after} left out after` : ""]
        .filter(Boolean)
        .join(", "),
    noPoints: "unchanged",
    tied: (rank) => `tied ${rank}`,
    note: "Each rate counts its own date's indicators, so a longer list moves it too; ranks are among the counties of both dates.",
    kinds: { becameMet: "Newly met", fellBack: "Fell back", stillUnmet: "Still unmet" },
    kind: "Changes to show",
    nothing: {
      becameMet: "Nothing became met.",
      fellBack: "Nothing fell back.",
      stillUnmet: "Nothing is still unmet.",
    },
    groupLabel: (region, kind, count) => `${region}, ${kind}: ${count}`,
    mark: (side, status) => `${side}: ${status}`,
    status: {
      met: "met",
      unmet: "unmet",
      zero: "unmet, scores 0",
      excluded: "not counted",
      blank: "blank",
      unknown: "unreadable",
    },
    matched: "Taken as the same",
    hows: {
      renumbered: "renumbered",
      reworded: "reworded, please check",
      split: "split; met when all parts are",
      merged: "put together; met when all parts are",
    },
    figures: "figures in it differ, the standard may have moved",
    dropped: "earlier only",
    added: "later only",
    notCompared: (count) =>
      `${counted(count, "mark was", "marks were")} not compared: blank, unreadable or not counted at one date.`,
  },
  catchUp: {
    nothing: "The workbook holds neither a checklist nor a funding table.",
    goal: "What to reach",
    goals: { rate: "Rate", place: "Place", funding: "Benchmark" },
    rate: "Achievement rate to reach",
    place: "Place to reach",
    badRate: "Enter a rate above 0 and up to 100%, for example 85%.",
    badPlace: "Enter a place, for example 2.",
    region: "County",
    all: "All",
    caption: (goal) => `${goal}: the fewest indicators each county must still meet`,
    goalRate: (percent) => `reach ${percent}`,
    goalPlace: (place) => `reach place ${place} or better`,
    now: "Rate now",
    required: "Must still meet",
    items: (count) => String(count),
    reached: "reached",
    impossible: "nothing counts",
    then: "Then",
    standing: (rate, rank) => `${rate}, place ${rank}`,
    shared: (names, alone) =>
      `then level with ${names}; ${alone === null ? "the place cannot be had alone" : `to have it alone, ${alone} must be met`}.`,
    unread: (count) =>
      `${counted(count, "mark is", "marks are")} blank or unreadable and not counted; filling them in changes this.`,
    sentence: (region, goal, count) =>
      `${region}: to ${goal}, at least ${counted(count, "indicator", "indicators")} more must be met.`,
    sentenceReached: (region, goal) => `${region}: nothing more is needed to ${goal}.`,
    sentenceImpossible: (region) => `${region}: no indicator counts, so there is no rate.`,
    proposed: "First",
    others: (count) => `${count} more unmet (any may take their place)`,
    lacking: (count) => `unmet in ${counted(count, "county", "counties")}`,
    zero: "Scores 0",
    most: "Indicators lacked most",
    note: "The others are taken to stand still; ranks are by exact rates. Any so many will do; those that most counties lack come first. How hard each is you know best.",
  },
  funding: {
    byYear: "Reach the benchmark in",
    baseYear: "Year of the actual figures (base year)",
    targetYear: "Year of the printed benchmark",
    growth: "Yearly growth of the benchmark",
    growthHint: "Left empty: by the benchmark's own printed growth",
    stage: "Stage",
    single: "All",
    badYear: "Enter a year of four digits, for example 2027.",
    order: "The year to reach it in must be after the base year.",
    tooLong: "The year to reach it in may be at most 50 years after the base year.",
    targetOrder:
      "The year of the benchmark must be after the base year for its printed growth to give a yearly one; or enter the yearly growth.",
    badGrowth: "Enter the yearly growth as a percentage, for example 5%.",
    noGrowth:
      "The sheet prints no growth of the benchmark, so its yearly growth is not known. Please enter it.",
    benchmark: (name, year, amount, growth) =>
      `${name || "Benchmark"} in ${year}: ${amount} yuan (${growth} a year).`,
    caption: (stage, year) => `${stage}: yearly growth that reaches the benchmark by ${year}`,
    region: "County",
    yearly: "Yearly growth",
    more: (year) => `More in ${year} (100 m yuan)`,
    enough: "enough",
    unknown: "not known",
    yearCaption: (region) => `${region}, year by year`,
    pickRegion: "Year by year for",
    year: "Year",
    amount: "A student (yuan)",
    gap: "To benchmark",
    moreYi: "More than base year (100 m yuan)",
    students: (count, least, most) =>
      `About ${count} students (${least}–${most}), from need ÷ gap.`,
    noStudents: "Without numbers of students there are no totals; enter them under Settings.",
    note: "Each county grows at one yearly rate; totals take the number of students as constant. A negative gap is below the benchmark.",
  },
  gather: {
    about:
      "Choose the .xlsx files that the counties returned. They are read on this computer only: nothing is put into this workbook and no file leaves the computer.",
    choose: "Choose files…",
    chosen: (count, names) => `${counted(count, "file", "files")} chosen: ${names}`,
    wrongType: (names) =>
      `Not .xlsx, so left out: ${names}. Save them as .xlsx in Excel and choose again.`,
    beside: "Check against the city's sheet in this workbook (its order is kept)",
    start: "Gather",
    none: "No checklist was found in these files.",
    list: (files, items, regions) =>
      `${counted(files, "file", "files")}, ${counted(items, "indicator", "indicators")}, ${counted(regions, "county", "counties")}.`,
    notReturned: (names) => `Not returned: ${names}`,
    fine: "Nothing is blank and nothing differs from the city's sheet.",
    toCheck: (count) => `${counted(count, "thing", "things")} to look at:`,
    kinds: {
      "not-returned": "Not returned",
      conflict: "Files disagree",
      blank: "Left blank",
      "missing-item": "Indicator is missing",
      unknown: "Unreadable mark",
      differs: "Differs from the city's sheet",
      "returned-twice": "Returned twice",
      "other-columns": "Other counties filled in",
      "extra-item": "Not on the list",
      reworded: "Worded or split otherwise, taken as the same",
      renamed: "County written otherwise",
      rewritten: "Marks of two meanings, rewritten",
    },
    leftOut: "Files left out",
    noChecklist: "No checklist was found",
    writeAbout: "A sheet for each list, and one with what to look at",
  },
  marks: {
    none: "No figures by county were found: three or more counties side by side (or in a column) with numbers.",
    noFunctions: "This Excel does not support the EDU functions, so no formulas can be written.",
    area: (sheet, range) => `${sheet} ${range}`,
    about:
      "Criteria come from the sheet, the indicator's name or a national standard, and may be changed; indicators without one are left out.",
    standardOf: (name) => `Criterion of ${name}`,
    placeholder: "e.g. ≥85%",
    from: {
      cell: "Sheet",
      label: "Indicator's name",
      standard: (number) => `National standard ${number}`,
      typed: "Yours",
    },
    unreadable: "This cannot be read. Write it like ≥85%, 不低于6000元, 1:15 or 0.4~0.5.",
    result: (met, unmet) => `${met} met, ${unmet} unmet`,
    doubtful: (count) =>
      `${counted(count, "figure does", "figures do")} not fit the criterion, not counted`,
    noCriterion: "No criterion",
    preview: "Preview by county",
    region: "County",
    rate: "Rate",
    unmet: "Unmet",
    nothing: "No indicator has a criterion yet. Enter one first.",
    sheetName: "达标标记",
    writeAbout: "Marks are EDU.MARK formulas and follow the figures",
  },
  schools: {
    nothing:
      "The workbook holds no table of schools (a row a school, with students and the seven resources).",
    standards: (number, year) => `Standard: ${number} (${year}); may be changed`,
    source: "Source",
    changed:
      "Computed by your standards, while this pane is open; overview and flags stay with the national ones.",
    reset: "Back to the national standard",
    threshold: (name, unit) => `${name} (${unit})`,
    units: UNITS,
    amount: ({ value, unit }) =>
      unit === "万元" ? `${value * 10_000} yuan` : `${value} ${UNITS[unit] ?? unit}`,
    limit: "Coefficient of variation at most",
    bad: "A standard must be a number above 0.",
    rule: (least, all, share) =>
      `At least ${least} of ${all} in every school, and none below ${share} of its standard.`,
    summary: (schools, failing) =>
      failing === 0
        ? `All ${schools} schools meet the requirements.`
        : `${failing} of ${schools} schools do not meet the requirements.`,
    caption: "What is missing of each resource",
    indicator: "Indicator",
    met: "Schools",
    missing: "Missing",
    lacking: "What each school lacks",
    schoolLabel: (school, count) => `${school}, ${count} below standard`,
    lacks: (amount) => `${amount} missing`,
    noStudents: "Without the number of students the amount is not known",
    floor: "below 85%",
    value: (value, threshold) => `has ${value}, standard ${threshold}`,
    none: "Nothing is below standard.",
    raise: "Coefficients down to their limit: the fewest to raise",
    within: "Every coefficient is within its limit.",
    raiseOf: (name, cv, limit, cost) => `${name}: now ${cv}, limit ${limit}, at least ${cost}`,
    raised: (before, after, added) => `${before} → ${after}, ${added} more`,
    note: "Missing = (standard − value) × students ÷ 100 or 1, rounded up. Coefficients are weighted by students.",
  },
  targets: {
    nothing: "The workbook holds no table of targets (a present value beside a target).",
    summary: (risk, unmet, all) =>
      `${unmet} of ${all} not reached${risk > 0 ? `, ${risk} of them binding and behind` : ""}.`,
    list: (name) => `${name}: what is left and what each year needs`,
    figures: (value, target) => `Now ${value}, target ${target}`,
    distance: (distance) => `${distance} left`,
    yearly: (yearly) => `${yearly} a year`,
    met: "reached",
    unmet: "not reached",
    unknown: "cannot be told",
    risk: "binding, at risk",
    share: (share) => `${share} done`,
    pace: (pace) => `growth ${pace} a year`,
    note: "In the indicator's own unit; a negative yearly figure means going down. Growth is compounded. Binding targets that are not reached and behind time come first.",
    noYears: "The headers do not name the years, so what a year needs cannot be told.",
  },
  advice: {
    title: "For reference",
    about:
      "One matter marked differently in two sheets. Their dates or standards may differ: these are no errors and are not counted above.",
    place: (sheet, date, cell) => `${sheet}${date === "" ? "" : ` (${date})`} ${cell}`,
    marked: (indicator, mark, status) => `${indicator}: marked “${mark}”, ${status}`,
    dates: {
      different: "",
      same: "Both hold for one date: check which mark is right.",
      unknown: "Not every table gives its date: check whether they hold for the same one.",
    },
    topic: "Their wording differs: first see whether they mean one matter.",
  },
};
