import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../scripts/serve.ts';

export interface WebServer {
  name: string;
  origin: string;
  stop: () => Promise<void>;
}

/** Our own server, and those of nginx and Apache that are installed, each with our example as its configuration. */
export async function startServers(folder: string, work: string): Promise<WebServer[]> {
  const own = await serve(folder, 0);
  const servers: WebServer[] = [{ name: 'npm start', origin: own.origin, stop: own.close }];
  try {
    if (isInstalled('nginx', '-v')) servers.push(await startNginx(folder, work));
    if (isInstalled('apache2', '-v')) servers.push(await startApache(folder, work));
    return servers;
  } catch (error) {
    for (const { stop } of servers) await stop();
    throw error;
  }
}

const isInstalled = (program: string, flag: string): boolean => spawnSync(program, [flag]).status === 0;

async function startNginx(folder: string, work: string): Promise<WebServer> {
  const port = await freePort();
  const site = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/avtal/dist', folder);
  const file = join(work, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, name)};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    file,
    `daemon off; pid ${join(work, 'nginx.pid')}; error_log ${join(work, 'nginx.log')}; ${user}\nevents {}\nhttp { access_log off; ${temporary.join(' ')}\n${site}\n}\n`,
  );
  return running('nginx', spawn('nginx', ['-c', file], { stdio: 'inherit' }), port);
}

async function startApache(folder: string, work: string): Promise<WebServer> {
  const port = await freePort();
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers']
    .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
    .join('\n');
  const file = join(work, 'apache.conf');
  writeFileSync(
    file,
    `${modules}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(work, 'apache.pid')}
ErrorLog ${join(work, 'apache.log')}
TypesConfig /etc/mime.types
DocumentRoot ${folder}
<Directory />
  Options FollowSymLinks
  Require all granted
</Directory>
${readFileSync('docs/hosting/apache.conf', 'utf8')}`,
  );
  return running('Apache', spawn('apache2', ['-X', '-f', file], { stdio: 'inherit' }), port);
}

async function running(name: string, server: ChildProcess, port: number): Promise<WebServer> {
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 50; attempt++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) {
      return {
        name,
        origin,
        stop: async () => {
          const gone = new Promise((resolve) => server.once('exit', resolve));
          server.kill('SIGTERM');
          await gone;
        },
      };
    }
    await wait(100);
  }
  server.kill('SIGKILL');
  throw new Error(`${name} did not start.`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
