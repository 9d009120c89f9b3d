// Starts the built hub for one check, on a folder of its own, and ends it afterwards.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
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
