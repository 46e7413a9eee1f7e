import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { badUserInput } from '../../model/errors.js';
import { getOrCreate } from '../../model/maps.js';
import { type Annotated, directiveValues } from '../directives.js';
import { inputFieldsOf } from '../input-fields.js';

/** An argument or an input field. */
export interface InputValue extends Annotated {
  name: string;
  type: GraphQLInputType;
}

interface Bounds {
  min?: number;
  max?: number;
  exclusiveMin?: number;
  maxLength?: number;
}

const NO_BOUNDS: Bounds = {};

/** The bounds that a schema declares with `@constraint` for arguments and input fields. */
export class Constraints {
  private readonly bounds = new WeakMap<InputValue, Bounds>();

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * @param declared  the arguments of a field, or the fields of an input type
   * @param values    coerced
   * @throws BAD_USER_INPUT naming the argument or input field whose value is out of bounds
   */
  check(declared: readonly InputValue[], values: Readonly<Record<string, unknown>>): void {
    for (const one of declared) {
      const value = values[one.name];
      if (value === null || value === undefined) continue;
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) this.checkItem(one, item);
    }
  }

  private checkItem(declared: InputValue, item: unknown): void {
    if (typeof item === 'number') checkNumber(declared.name, item, this.boundsOf(declared));
    // most items are strings: looking at the type of each would take longer than all else
    if (typeof item !== 'object' || item === null) return;
    const fields = inputFieldsOf(declared.type);
    if (fields !== null) this.check(fields, item as Record<string, unknown>);
  }

  /** The greatest length of strings; undefined if none is declared. */
  lengthOf(declared: InputValue): number | undefined {
    return this.boundsOf(declared).maxLength;
  }

  private boundsOf(declared: InputValue): Bounds {
    return getOrCreate(this.bounds, declared, () => directiveValues(this.schema, 'constraint', declared) ?? NO_BOUNDS);
  }
}

function checkNumber(
  name: string,
  number: number,
  { min = -Infinity, max = Infinity, exclusiveMin = -Infinity }: Bounds,
): void {
  if (number < min) throw badUserInput(name, `${number} is less than ${min}; the minimum is ${min}`);
  if (number <= exclusiveMin) throw badUserInput(name, `${number} is not greater than ${exclusiveMin}`);
  if (number > max) throw badUserInput(name, `${number} is more than ${max}; the maximum is ${max}`);
}
