import type { TariffsWords } from './fr';

const plural = (count: number) => (count === 1 ? '' : 's');

const some = (count: number | undefined, one: string) =>
  count === undefined ? [] : [`${count} ${one}${plural(count)}`];

export const en: TariffsWords = {
  purpose: 'The years and acts known, and what this workbook adds: votes, charges, pupils.',
  back: 'Back',

  views: {
    simulate: { title: 'Simulate', note: 'The balance of each rate, and the first that covers the charges' },
    deliberation: { title: 'Prepare the deliberation', note: 'The text of a year, to paste' },
    vote: { title: 'Register a vote', note: 'The act and the rates of a year' },
    figures: { title: 'Charges and pupils', note: 'Of a year, with the cost per pupil and the balance' },
    acts: { title: 'Acts of the workbook', note: 'Mark a draft as voted, amend, remove' },
    members: { title: 'Member EPCI', note: 'A membership, a withdrawal, from a year on' },
    readings: { title: 'Readings kept', note: 'Where a text is ambiguous, and what each gives' },
    data: { title: 'Data of the workbook', note: 'Create the tables, export, import' },
  },

  older: (columns) =>
    `Some tables of this workbook have an older layout, and are read as they are. Columns to add: ${columns}. They come at the right; nothing else moves.`,
  missingColumns: (table, missing) => `${table} (${missing.join(', ')})`,
  upgrade: 'Add these columns',
  upgraded: 'The columns are added.',

  draft: (key, title, date) =>
    `Draft (projet) “${key}” of ${date} (${title}): what rests on it is provisional.`,
  restingRows: (rows) => {
    const counted = [
      ...some(rows.EntTarifs, 'rate'),
      ...some(rows.EntCharges, 'charge line'),
      ...some(rows.EntEffectifs, 'pupil count'),
    ];
    return counted.length === 0 ? 'No row of the tables cites it.' : `Cited by: ${counted.join(', ')}.`;
  },
  markVoted: 'Mark as voted…',
  seeResting: 'See what rests on it',

  release: (version, edition) => `Add-in ${version}, tariffs that ship: edition ${edition}.`,

  years: 'School years',
  notPriced: 'no rate voted',
  statuses: { draft: 'provisional', presented: 'presented' },
  charges: {
    detail: 'Charges known line by line.',
    total: 'Only the total of charges is known.',
    nothing: 'Charges not known.',
    unread: 'Charges cannot be read: correct the rows in error.',
  },
  pupils: {
    detail: 'Pupils known by category.',
    total: 'Only the total of pupils is known.',
    nothing: 'Pupils not known.',
    unread: 'Pupils cannot be read: correct the rows in error.',
  },
  shipped: 'Shipped with the add-in. ',
  read: (title, lines) => `${title}, lines ${lines}.`,

  otherServices: 'Other services',
  bases: { TTC: 'VAT included (TTC)', HT: 'VAT excluded (HT)', unstated: 'VAT basis not stated' },
  perUnit: (unit, basis) => `Unit: ${unit}; ${basis}`,
  period: (from, to) => {
    if (from === null) return 'Without a first year';
    if (to === null) return `From ${from}`;
    return from === to ? from : `From ${from} to ${to}`;
  },

  unavailable:
    'The tables of the workbook cannot be reached: open the add-in in Excel, or wait until they are read.',
  loading: {
    question:
      'This workbook has ENT tables. As long as the add-in is not loaded, nobody follows what is changed in them: it compares when the pane opens. Excel can load it with this workbook, the pane closed, from the next opening on and for everyone who opens it. Colleagues who do not have the add-in may see an add-in error bar above the sheet; the workbook opens all the same. You can change this here.',
    load: 'Load it with this workbook',
    decline: 'No, do not ask again',
    willLoad:
      'Excel will load the add-in with this workbook, for everyone who opens it, from the next opening on. Save the workbook.',
    willNotLoad:
      'Excel will no longer load the add-in with this workbook, from the next opening on. Save the workbook.',
    needless:
      'This workbook has no ENT table any more, and Excel still loads the add-in with it for everyone who opens it.',
    loads:
      'Excel loads the add-in with this workbook, for everyone who opens it: it follows the ENT tables from the opening on.',
    unwatched:
      'Excel does not load the add-in with this workbook: what changes in the ENT tables before the pane opens is not followed, only compared on opening.',
    stop: 'No longer load it',
    unkept: (why) =>
      `Your answer could not be kept in the workbook: the question will come back at the next opening. ${why}`,
  },

  willChange: (count) =>
    count === 1 ? 'What will change: one cell or row' : `What will change: ${count} cells or rows`,
  becomes: (before, after) => `${before === '' ? 'blank' : before} becomes ${after === '' ? 'blank' : after}`,
  rowRemoved: (cells) => `Row removed: ${cells}`,
  rowAdded: (sheet, cells) => `${sheet}, row added: ${cells}`,
  wouldBreak: (issue) => `This change would put a row in error. ${issue}`,
  show: 'Show the table',
  undo: 'Undo this change',
  undone:
    'The change is undone: the rows of the tables are what they were. A sheet created again meanwhile stays as it is.',
};
