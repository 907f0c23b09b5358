export interface Outcome {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  testResults: { name: string; status: string; message?: string; assertionResults: { status: string }[] }[];
}

/** Count what held. A file that could not run at all is a failure, and so is a test that was skipped: it proves nothing. */
export function countTests(report: VitestReport): Outcome {
  const statuses = report.testResults.flatMap(({ status, assertionResults }) => [
    ...assertionResults.map((assertion) => assertion.status),
    ...(status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
      ? ['failed']
      : []),
  ]);
  const passed = statuses.filter((status) => status === 'passed').length;
  return { passed, failed: statuses.length - passed };
}
