/** A field as the form program wants it told; its own JSON Schema is what the tests hold it to. */
export interface CmsField {
  name: string;
  widget: string;
  label?: string;
  hint?: string;
  required?: boolean;
  pattern?: [string, string];
  [option: string]: unknown;
}
