import { readsAsCell } from '../../../kit/formula/address';
import { formatAbsoluteAddress, parseReference } from '../address';
import { flag, isOmitted, range as rangeArgument, text } from '../arguments';
import type { NamedFormula, Place } from '../grid';
import { HostError, invalidArgument, itemNotFound, notKnown } from '../host-error';
import { LIMITS, ofLength } from '../limits';
import { HostObject, HostType, type Argument } from '../host-object';
import { range } from './range';
import type { InScope } from './target';

export const names: HostType<InScope> = new HostType<InScope>('NamedItemCollection', {
  items: (target) => inScope(target).map(({ name }) => namedItem.of({ ...target, name })),
  item: find,
  methods: {
    Add: (target, name, reference, comment) => {
      const { session, scope } = target;
      const checked = checkName(text(name));
      if (find(target, checked)) {
        throw new HostError('ItemAlreadyExists', `A named item is already called "${checked}".`);
      }
      session.grid.setName({
        name: checked,
        scope,
        formula:
          reference instanceof HostObject ? formulaOf(target, rangeArgument(reference)) : text(reference),
        comment: isOmitted(comment) ? '' : text(comment),
        visible: true,
      });
      return namedItem.of({ ...target, name: checked });
    },
    GetItemOrNullObject: (target, name) => find(target, name ?? null),
    GetCount: (target) => inScope(target).length,
  },
});

interface OnName extends InScope {
  readonly name: string;
}

export const namedItem = new HostType<OnName>('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    Type: { get: (target) => (placeOf(target) ? 'Range' : typeOfConstant(stateOf(target))) },
    Value: {
      get: (target) => {
        const place = placeOf(target);
        if (place) return formulaOf(target, place).slice(1);
        return constantOf(stateOf(target));
      },
    },
    Formula: {
      get: (target) => stateOf(target).formula,
      set: (target, value) => {
        target.session.grid.setName({ ...stateOf(target), formula: text(value) });
      },
    },
    Comment: {
      get: (target) => stateOf(target).comment,
      set: (target, value) => {
        target.session.grid.setName({ ...stateOf(target), comment: text(value) });
      },
    },
    Visible: {
      get: (target) => stateOf(target).visible,
      set: (target, value) => {
        target.session.grid.setName({ ...stateOf(target), visible: flag(value) });
      },
    },
  },
  actions: {
    Delete: ({ session, name, scope }) => {
      session.grid.deleteName(name, scope);
    },
  },
  methods: {
    GetRange: (target) => {
      const found = rangeOf(target);
      if (!found) throw itemNotFound(`the range of the named item ${target.name}`);
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

const inScope = ({ session, scope }: InScope): readonly NamedFormula[] =>
  session.grid.names().filter((item) => item.scope === scope);

function find(target: InScope, key: Argument): HostObject | null {
  const wanted = text(key).toUpperCase();
  const found = inScope(target).find(({ name }) => name.toUpperCase() === wanted);
  return found ? namedItem.of({ ...target, name: found.name }) : null;
}

function stateOf(target: OnName): NamedFormula {
  const found = inScope(target).find(({ name }) => name === target.name);
  if (!found) throw itemNotFound(`named item ${target.name}`);
  return found;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

function checkName(name: string): string {
  ofLength(LIMITS.definedName, name);
  if (!VALID_NAME.test(name) || readsAsCell(name) || parseReference(name))
    throw invalidArgument(`"${name}" cannot name an item`);
  return name;
}

const formulaOf = ({ session }: InScope, place: Place): string =>
  `=${formatAbsoluteAddress(session.sheet(place.sheet).name, place.area)}`;

/** The cells that a name stands for; null where it holds something else. */
function placeOf(target: OnName): Place | null {
  const reference = parseReference(stateOf(target).formula.slice(1));
  if (reference?.sheet == null) return null;
  const name = reference.sheet.toUpperCase();
  const sheet = target.session.findSheet((state) => state.name.toUpperCase() === name);
  return sheet ? { sheet: sheet.id, area: reference.area } : null;
}

function rangeOf(target: OnName): HostObject | null {
  const place = placeOf(target);
  return place && range.of({ session: target.session, place });
}

/** The number or text that a name such as `=0.2` or `="TTC"` holds. */
function constantOf({ name, formula }: NamedFormula): number | string {
  const constant = /^=(?:"([^"]*)"|(-?\d+(?:\.\d+)?)|(#\S+))$/.exec(formula);
  if (!constant) throw notKnown(`the value of the named item ${name}, which is a formula`);
  return constant[2] === undefined ? (constant[1] ?? constant[3] ?? '') : Number(constant[2]);
}

function typeOfConstant(item: NamedFormula): string {
  const value = constantOf(item);
  if (typeof value === 'number') return 'Double';
  return value.startsWith('#') ? 'Error' : 'String';
}
