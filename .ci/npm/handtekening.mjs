// A second implementation of Standard Webhooks, not ours, judges a delivery that the built hub makes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { withGi } from './hub.mjs';

await withGi(async (address, delivery, gi) => {
  const sent = await fetch(`${address}/v1/gebeurtenissen`, {
    method: 'POST',
    headers: { authorization: 'Bearer voorbeeld-rbrot', 'content-type': 'application/cloudevents+json' },
    body: readFileSync('voorbeelden/uitspraken/rbrot-2025-13863.json'),
  });
  assert.equal(sent.status, 202, await sent.text());

  const { headers, body } = await delivery;
  const webhook = new Webhook(gi.bezorging.geheimen[0]);
  assert.equal(webhook.verify(body, headers).type, 'nl.jeugdbescherming.uitspraak.gedaan.v1');
  assert.throws(() => webhook.verify(body.replace('RBROT', 'RBDHA'), headers));
  console.log(`signature of ${headers['webhook-id']} verified, a changed body refused`);
});
