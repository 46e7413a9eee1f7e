import { type GraphQLInputType, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { badUserInput } from '../../model/errors.js';
import { getOrCreate } from '../../model/maps.js';
import { type Annotated, directiveValues } from '../directives.js';

/** An argument or an input field. */
interface InputValue extends Annotated {
  name: string;
  type: GraphQLInputType;
}

interface Bounds {
  min?: number;
  max?: number;
  exclusiveMin?: number;
}

/** The bounds that a schema declares with `@constraint` for arguments and input fields. */
export class Constraints {
  private readonly bounds = new WeakMap<InputValue, Bounds | null>();

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
    const bounds = getOrCreate(this.bounds, declared, () => this.boundsOf(declared));
    if (bounds) checkNumber(declared.name, item as number | null, bounds);
    const type = getNamedType(declared.type);
    if (isInputObjectType(type) && item !== null)
      this.check(Object.values(type.getFields()), item as Record<string, unknown>);
  }

  private boundsOf(declared: InputValue): Bounds | null {
    return directiveValues(this.schema, 'constraint', declared) ?? null;
  }
}

function checkNumber(
  name: string,
  number: number | null,
  { min = -Infinity, max = Infinity, exclusiveMin = -Infinity }: Bounds,
): void {
  if (number === null) return;
  if (number < min) throw badUserInput(name, `${number} is less than ${min}; the minimum is ${min}`);
  if (number <= exclusiveMin) throw badUserInput(name, `${number} is not greater than ${exclusiveMin}`);
  if (number > max) throw badUserInput(name, `${number} is more than ${max}; the maximum is ${max}`);
}
