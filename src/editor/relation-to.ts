/** A field that points at an entry by its file name, or at a term of a vocabulary by its id. */
export function relationTo(collection: string): { widget: string; [option: string]: unknown } {
  if (collection === 'organisations' || collection === 'agreements') {
    const name = collection === 'organisations' ? 'name' : 'title';
    return {
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
      display_fields: [name],
      search_fields: [name],
    };
  }
  return {
    widget: 'relation',
    collection: 'vocabulary',
    file: collection,
    value_field: 'terms.*.id',
    display_fields: ['terms.*.label'],
    search_fields: ['terms.*.label', 'terms.*.description'],
  };
}
