import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { badUserInput } from '../../model/errors.js';
import { getOrCreate } from '../../model/maps.js';
import { type Annotated, directiveValues } from '../directives.js';
import type { Field } from './field-definition.js';

type Check = (value: unknown) => void;

/** An argument or an input field. */
interface InputValue extends Annotated {
  name: string;
  type: GraphQLInputType;
}

/** The bounds that a schema declares with `@constraint` for arguments and input fields. */
export class Constraints {
  private readonly fields = new WeakMap<Field, Check | null>();
  private readonly types = new Map<GraphQLNamedType, Check | null>();

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * @param args coerced
   * @throws BAD_USER_INPUT naming the argument or input field whose value is out of bounds
   */
  check(field: Field, args: Readonly<Record<string, unknown>>): void {
    getOrCreate(this.fields, field, () => this.checkOfAll(field.args))?.(args);
  }

  /** The check of an object with such values; null if none has bounds. */
  private checkOfAll(declared: readonly InputValue[]): Check | null {
    const checks = declared.flatMap((one) => {
      const check = this.checkOf(one);
      return check ? [[one.name, check] as const] : [];
    });
    if (checks.length === 0) return null;
    return (object) => {
      for (const [name, check] of checks) check((object as Record<string, unknown>)[name]);
    };
  }

  private checkOf(declared: InputValue): Check | null {
    const bounds = directiveValues(this.schema, 'constraint', declared);
    const check = bounds ? checkOfNumber(declared.name, bounds) : this.checkOfType(getNamedType(declared.type));
    if (!check) return null;
    return (value) => {
      if (value === null || value === undefined) return;
      if (Array.isArray(value)) value.forEach(check);
      else check(value);
    };
  }

  private checkOfType(type: GraphQLNamedType): Check | null {
    if (!isInputObjectType(type)) return null;
    return getOrCreate(this.types, type, () => this.checkOfAll(Object.values(type.getFields())));
  }
}

interface Bounds {
  min?: number;
  max?: number;
  exclusiveMin?: number;
}

function checkOfNumber(name: string, { min = -Infinity, max = Infinity, exclusiveMin = -Infinity }: Bounds): Check {
  return (value) => {
    const number = value as number;
    if (number < min) throw badUserInput(name, `${number} is less than ${min}; the minimum is ${min}`);
    if (number <= exclusiveMin) throw badUserInput(name, `${number} is not greater than ${exclusiveMin}`);
    if (number > max) throw badUserInput(name, `${number} is more than ${max}; the maximum is ${max}`);
  };
}
