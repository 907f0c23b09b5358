import { agreementsTable } from './agreements-table.ts';
import { followUpsTable } from './follow-ups-table.ts';
import { budgetLinesTable, financingTable, paymentsTable, unitPricesTable } from './money-tables.ts';
import { othersTable, participantsTable, partiesTable } from './people-tables.ts';
import { clausesTable, commitmentsTable } from './promise-tables.ts';
import type { Table } from './table.ts';
import { timesTable } from './times-table.ts';

/** The tables of the whole archive, each a file, a sheet and a resource of the package. */
export const tables: readonly Table[] = [
  agreementsTable,
  budgetLinesTable,
  financingTable,
  partiesTable,
  commitmentsTable,
  clausesTable,
  timesTable,
  followUpsTable,
  paymentsTable,
  unitPricesTable,
  othersTable,
  participantsTable,
];
