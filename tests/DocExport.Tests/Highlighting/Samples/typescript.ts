import type { Reader } from './reader';

@Component({ selector: 'app-root' })
export abstract class Store<T extends object = {}> implements Reader<T> {
  private readonly cache: Map<string, T> = new Map<string, T>();
  constructor(public name?: string, protected size: number = 10) { super(); }

  get value(): T | undefined { return this.cache.get(`${this.name}:${1}`); }
}

type Keys<T> = { [K in keyof T]?: T[K] extends string ? K : never };
interface Shape { kind: 'circle' | "square"; area(): number; optional?: boolean }
enum Color { Red = 1, Green }
declare namespace App { const VERSION: string; }

export const isShape = (x: unknown): x is Shape => x !== null && typeof x === 'object';
const data = load<Shape>(input as any) satisfies Shape;
for (const key of Object.keys(data)) { console.log(key.split(/\s*,\s*/), data! / 2); }
