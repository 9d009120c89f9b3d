// Calls every operation that /openapi.json describes, for every answer that it describes, and holds the answers against it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { DescribedApi } from './beschrevenapi.mjs';
import { withHub } from './hub.mjs';

const beheer = 'voorbeeld-beheer', rechtbank = 'voorbeeld-rbrot', gemeente = 'voorbeeld-gem0599';
const [gi, giKey] = ['00000001800000003006', 'voorbeeld-gi-jgb'];
const [stoppedGi, unknownGi, nextGi] = ['00000001800000003015', '00000001800000003999', '00000001800000003009'];
const nobody = '00000001800000009999';
const now = '2026-01-05T10:00:00+01:00';

// What no call brings about here: a hub that is broken or full, a call that is not even HTTP, and what two calls at the same moment get.
const elsewhere = [
  / 50[03]$/, /^(leesOntvangst|verwerkOntvangstOpnieuw|controleerAudit|bevestigBericht|proefBezorging|leesTijdlijn|probeerLeveringOpnieuw) 400$/,
  /^(vernieuwSleutel|vernieuwGeheim|probeerLeveringenOpnieuw) 409$/, /^verwerkOntvangstOpnieuw 202$/, /^berekenTermijn 429$/,
];

const webhook = createServer((request, response) => {
  response.writeHead(request.method === 'OPTIONS' ? 200 : 204, { 'webhook-allowed-origin': '*' }).end();
}).listen(0, '127.0.0.1');
await once(webhook, 'listening');
const webhookUrl = `http://127.0.0.1:${webhook.address().port}/hook`;

try {
  await withHub(async address => {
    const api = new DescribedApi(await (await fetch(`${address}/openapi.json`)).json(), address);
    const settle = () => fetch(`${address}/lokaal/klok`, {
      method: 'POST', headers: { authorization: `Bearer ${beheer}`, 'content-type': 'application/json' }, body: JSON.stringify({ nu: now }),
    }).then(answer => assert.equal(answer.status, 200));

    await deelnemers(api);
    const ids = await decisions(api, settle);
    await fetching(api);
    await deliveries(api, ids);
    await signals(api, settle);
    await transfer(api, ids);
    await reports(api);
    await refusals(api, ids);
    await tooMany(api);

    const missing = api.missing().filter(call => !elsewhere.some(e => e.test(call)));
    assert.deepEqual(missing, [], 'described, but no call got it');
    console.log(`${api.operations.length} operations called, every answer as described`);
  }, () => ['--Hub:Klok', 'handmatig', '--Hub:KlokBegin', now, '--Hub:Limieten:FouteSleutelsPerMinuut', '1']);
} finally {
  webhook.closeAllConnections();
  webhook.close();
}

async function deelnemers(api) {
  const oin = '00000001800000003500', path = { oin };
  const body = { oin, naam: 'Proef', rol: 'gi', sleutels: [], bezorging: { wijze: 'ophalen' } };
  await api.call('vervangDeelnemer', 201, { key: beheer, path, body });
  const { etag } = await api.call('vervangDeelnemer', 200, { key: beheer, path, body });
  const type = 'application/merge-patch+json', patch = { bezorging: { wijze: 'webhook', url: webhookUrl, geheimen: [`whsec_${btoa('x'.repeat(32))}`] } };
  await api.call('proefBezorging', 409, { key: beheer, path });
  await api.call('wijzigDeelnemer', 200, { key: beheer, path, type, body: patch, headers: { 'if-match': etag } });
  for (const name of ['vervangDeelnemer', 'wijzigDeelnemer'])
    await api.call(name, 412, { key: beheer, path, body, headers: { 'if-match': etag } });
  await api.call('proefBezorging', 200, { key: beheer, path });
  const read = await api.call('leesDeelnemer', 200, { key: beheer, path });
  await api.call('leesDeelnemer', 304, { key: beheer, path, headers: { 'if-none-match': read.etag } });
  await api.call('leesDeelnemer', 400, { key: beheer, path, headers: { 'if-match': 'onzin' } });
  await api.call('leesDeelnemer', 412, { key: beheer, path, headers: { 'if-match': etag } });
  await api.call('lijstDeelnemers', 200, { key: beheer, query: { max: 1000 } });
  await api.call('vernieuwSleutel', 201, { key: beheer, path, body: { overlapDagen: 7 } });
  await api.call('vernieuwGeheim', 201, { key: beheer, path, body: { overlapDagen: 0 } });

  // The last operator with a key stays.
  const operator = { path: { oin: '00000001800000006000' }, key: beheer };
  await api.call('wijzigDeelnemer', 409, { ...operator, body: { rol: 'toezicht' } });
  await api.call('vervangDeelnemer', 409, { ...operator, body: { naam: 'Beheer', rol: 'toezicht', sleutels: [] } });
}

async function decisions(api, settle) {
  const send = (id, data) => api.call('leverGebeurtenisAan', 202, {
    key: rechtbank, type: 'application/cloudevents+json', body: { ...envelope(id), data: decision(data) },
  });
  for (const type of ['application/cloudevents+json', 'application/cloudevents-batch+json'])
    await api.call('leverGebeurtenisAan', 202, { key: rechtbank, type, body: api.example('leverGebeurtenisAan', type) });
  const first = await send('een', { gi });
  await api.call('leverGebeurtenisAan', 202, {
    key: rechtbank, type: 'application/cloudevents-batch+json', body: [{ ...envelope('twee'), data: decision({ gi: unknownGi, bsn: '999990019' }) }],
  });
  const { datacontenttype, ...attributes } = envelope('drie');
  await api.call('leverGebeurtenisAan', 202, {
    key: rechtbank, type: datacontenttype, body: decision({ gi: unknownGi, bsn: '999990020' }),
    headers: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value])),
  });
  await api.call('leverGebeurtenisAan', 409, {
    key: rechtbank, type: 'application/cloudevents+json', body: { ...envelope('een'), data: decision({ gi: unknownGi }) },
  });
  await settle();

  const id = first.location.split('/').at(-1);
  const receipt = await api.call('leesOntvangst', 200, { key: rechtbank, path: { id } });
  assert.equal(receipt.content.status, 'verwerkt');
  await api.call('verwerkOntvangstOpnieuw', 409, { key: beheer, path: { id } });
  return { dossierId: receipt.content.dossierIds[0], ontvangst: id };
}

async function fetching(api) {
  const { content } = await api.call('leesBerichten', 200, { key: giKey });
  assert(content.berichten.length > 0);
  await api.call('bevestigBericht', 204, { key: giKey, path: { webhookId: content.berichten[0].webhookId } });
}

async function deliveries(api, { dossierId }) {
  const stuck = async () => (await api.call('lijstLeveringen', 200, { key: beheer, query: { status: 'vastgelopen', ontvanger: unknownGi } })).content.leveringen;
  const [one, two] = (await stuck()).map(l => ({ id: l.id }));
  await api.call('probeerLeveringOpnieuw', 202, { key: beheer, path: one });
  await api.call('probeerLeveringenOpnieuw', 202, { key: beheer, body: { status: 'vastgelopen' } });
  await api.call('wijsLeveringToe', 200, { key: beheer, path: one, body: { ontvanger: gi } });
  await api.call('sluitLeveringAf', 200, { key: beheer, path: two, body: { reden: 'De GI bestaat niet.' } });

  const done = (await api.call('lijstLeveringen', 200, { key: beheer, query: { status: 'afgeleverd', ontvanger: gi } })).content.leveringen[0];
  const call = { key: beheer, path: { id: done.id } };
  await api.call('probeerLeveringOpnieuw', 409, call);
  await api.call('sluitLeveringAf', 409, { ...call, body: { reden: 'Zomaar.' } });
  await api.call('wijsLeveringToe', 409, { ...call, body: { ontvanger: nextGi } });

  await api.call('zoekDossiers', 200, { key: giKey, body: { zaaknummer: decision({}).zaaknummer } });
  await api.call('leesTijdlijn', 200, { key: giKey, path: { dossierId } });
  await api.call('geefInzage', 200, { key: beheer, body: { bsn: '999990342' } });
}

async function signals(api, settle) {
  const hearing = {
    zaaknummer: 'C/10/990019 / JE RK 26-9', jeugdige: { bsn: '999990019' }, datum: '2026-01-08', tijd: '09:30', beoogdeGi: gi, opgeroepen: [],
  };
  await api.call('leverGebeurtenisAan', 202, {
    key: rechtbank, type: 'application/cloudevents+json', body: { ...envelope('zitting', 'zitting.gepland'), data: hearing },
  });
  await settle();
  const { content } = await api.call('lijstSignalen', 200, { key: beheer });
  await api.call('sluitSignaalAf', 204, { key: beheer, path: { id: content.signalen[0].id }, body: { reden: 'Gebeld.' } });
}

async function transfer(api, { dossierId }) {
  const csv = `dossierId,gi\n${dossierId},${nextGi}\n`;
  const { location } = await api.call('draagKinderenOver', 202, { key: beheer, path: { oin: gi }, type: 'text/csv', body: csv });
  await api.call('leesOpdracht', 200, { key: beheer, path: { id: location.split('/').at(-1) } });
  await api.call('draagKinderenOver', 202, { key: beheer, path: { oin: stoppedGi } });
  await api.call('draagKinderenOver', 409, { key: beheer, path: { oin: nextGi } });
}

async function reports(api) {
  await api.call('leesMonitor', 200, { key: beheer, query: { per: 'jeugdregio' } });
  await api.call('leesMonitor', 200, { key: beheer, headers: { accept: 'text/csv' } });
  await api.call('leesAudit', 200, { key: beheer });
  await api.call('controleerAudit', 200, { key: beheer });
  await api.call('leesLogboek', 200, { key: beheer });
  await api.call('berekenTermijn', 200, { query: { start: '2026-04-30', termijn: '5-werkdagen', kalender: 'atw' } });
}

/** Each refusal that an operation describes, brought about in the same way for all of them. */
async function refusals(api, { dossierId }) {
  const outsider = { dossierId, id: 'bestaat-niet', webhookId: 'bestaat-niet', oin: nobody };
  for (const { operationId: name, responses, path, method, parameters, requestBody } of api.operations) {
    const sender = name === 'leverGebeurtenisAan';
    const call = { key: sender ? rechtbank : beheer, path: outsider };
    const body = method === 'get' ? undefined : '{}';
    if (responses[401]) await api.call(name, 401, { ...call, key: undefined, body });
    if (responses[403]) await api.call(name, 403, { ...call, key: name === 'leesMonitor' ? 'voorbeeld-rvdk' : 'voorbeeld-inspectie', body });
    await api.call(name, 405, { ...call, method: 'delete' });
    if (responses[404]) await api.call(name, 404, { ...call, ...(path.includes('{dossierId}') && { path: { dossierId: crypto.randomUUID() } }), ...missing(name) });
    const type = requestBody && Object.keys(requestBody.content)[0];
    if (responses[413]) await api.call(name, 413, { ...call, ...known(name), type, body: ' '.repeat(9 * 1024 * 1024) });
    if (responses[415]) await api.call(name, 415, { ...call, ...known(name), type: 'text/plain', body: 'hallo' });
    if (requestBody) await api.call(name, 400, { ...call, ...known(name), type, body: '{"bestaat": ' });
    else if (name !== 'controleerAudit' && parameters?.some(p => p.in === 'query')) await api.call(name, 400, { ...call, query: wrong(parameters) });
  }
}

/** Who guesses keys is refused everywhere. */
async function tooMany(api) {
  const call = { key: 'geraden', path: { dossierId: nobody, id: nobody, webhookId: nobody, oin: nobody } };
  await api.call('leesAudit', 401, call);
  for (const { operationId: name, responses, method } of api.operations)
    if (responses[401]) await api.call(name, 429, { ...call, body: method === 'get' ? undefined : '{}' });
}

function known(name) {
  return name === 'draagKinderenOver' ? { path: { oin: gi } } : {};
}

function missing(name) {
  return {
    wijzigDeelnemer: { body: { naam: 'Niemand' } },
    sluitLeveringAf: { body: { reden: 'Zomaar.' } },
    sluitSignaalAf: { body: { reden: 'Zomaar.' } },
    wijsLeveringToe: { body: { ontvanger: gi } },
    geefInzage: { body: { bsn: '999990482' } },
  }[name];
}

function wrong(parameters) {
  const names = parameters.filter(p => p.in === 'query').map(p => p.name);
  return { [names.includes('max') ? 'max' : names[0]]: 'onzin' };
}

function envelope(id, type = 'uitspraak.gedaan') {
  return {
    specversion: '1.0', id, source: 'urn:nld:oin:00000001800000001000:systeem:zaaksysteem', type: `nl.jeugdbescherming.${type}.v1`,
    time: '2026-01-05T08:00:00Z', datacontenttype: 'application/json',
  };
}

function decision({ gi, bsn = '999990342' }) {
  return {
    zaaknummer: `C/10/${bsn.slice(3)} / JE RK 26-1`, rechtbank: 'RBROT', soort: 'beschikking', aard: 'nieuw', uitgesproken: '2026-01-05',
    spoed: false, geheimAdres: false, gi,
    jeugdigen: [{ bsn, gemeente: '0599' }], maatregelen: [{ code: '11', ingang: '2026-01-05', einde: '2027-01-04' }],
  };
}
