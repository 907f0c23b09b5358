declare module 'tableschema' {
  interface Options {
    schema: object;
    delimiter?: string;
  }
  export class Table {
    static load(source: NodeJS.ReadableStream, options: Options): Promise<Table>;
    read(options?: { limit?: number; cast?: boolean; forceCast?: boolean }): Promise<unknown[]>;
    readonly schema: { valid: boolean; errors: Error[] };
  }
  export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;
}
