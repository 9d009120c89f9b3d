// Starts the built hub for one check, on a folder of its own, and ends it afterwards.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dll = 'src/Integratie.Functions/bin/Debug/net10.0/Integratie.Functions.dll';
const address = 'http://127.0.0.1:17071';

/** Calls work(address); prepare(folder) may write a register there and returns more arguments for the hub. */
export async function withHub(work, prepare = () => []) {
  const folder = mkdtempSync(join(tmpdir(), 'integratie-ci-'));
  const hub = spawn('dotnet', ['exec', dll, '--urls', address, '--Hub:Data', join(folder, 'data'), ...prepare(folder)],
    { stdio: 'inherit' });
  try {
    for (let tries = 0; ; tries++) {
      if (tries > 300 || hub.exitCode !== null) throw new Error('the hub does not become ready');
      if (await fetch(`${address}/health/ready`).then(r => r.ok, () => false)) break;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    await work(address);
  } finally {
    if (hub.exitCode === null) {
      hub.kill('SIGTERM');
      await once(hub, 'exit');
    }
    rmSync(folder, { recursive: true });
  }
}

/** The same with a GI that takes one delivery: work(address, delivery, gi), where delivery gives { headers, body } and gi is its row of the register. */
export async function withGi(work) {
  const register = JSON.parse(readFileSync('voorbeelden/deelnemers.json'));
  const gi = register.deelnemers.find(d => d.oin === '00000001800000003000');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  gi.bezorging.url = `http://127.0.0.1:${server.address().port}/hook`;
  try {
    await withHub(address => work(address, taken(server), gi), folder => {
      const file = join(folder, 'deelnemers.json');
      writeFileSync(file, JSON.stringify(register));
      return ['--Hub:Deelnemers', file];
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function taken(server) {
  const [request, response] = await once(server, 'request', { signal: AbortSignal.timeout(60_000) });
  const body = Buffer.concat(await request.toArray()).toString('utf8');
  response.writeHead(204).end();
  return { headers: request.headers, body };
}
