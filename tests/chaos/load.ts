import { Agent, request } from 'node:http';

export interface Load {
  requests: number;
  failures: string[];
}

/** Ask a server for addresses over and over, on connections that are kept, for as long as some work goes on. */
export async function loadWhile(
  origin: string,
  paths: readonly string[],
  isWhole: (path: string, text: string) => boolean,
  work: () => Promise<void>,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const load: Load = { requests: 0, failures: [] };
  let isOver = false;
  const readers = Array.from({ length: 16 }, async (_, reader) => {
    for (let turn = reader; !isOver; turn++) {
      const path = paths[turn % paths.length] ?? '/';
      load.requests++;
      const fault = await ask(origin, path, agent, isWhole).catch(String);
      if (fault !== undefined) load.failures.push(`${path}: ${fault}`);
    }
  });
  await work();
  isOver = true;
  await Promise.all(readers);
  agent.destroy();
  return load;
}

const ask = (
  origin: string,
  path: string,
  agent: Agent,
  isWhole: (path: string, text: string) => boolean,
): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    request(`${origin}${path}`, { agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        const isGood = response.statusCode === 200 && response.complete && isWhole(path, text);
        resolve(isGood ? undefined : `${response.statusCode} ${text.slice(0, 40)}`);
      });
    })
      .on('error', reject)
      .end();
  });
