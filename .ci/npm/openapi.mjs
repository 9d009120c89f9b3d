// Writes the hub's description of its API to the file that is given.
import { writeFileSync } from 'node:fs';
import { withHub } from './hub.mjs';

await withHub(async address => {
  const answer = await fetch(`${address}/openapi.json`);
  if (!answer.ok) throw new Error(`/openapi.json answers ${answer.status}`);
  writeFileSync(process.argv[2], await answer.text());
});
