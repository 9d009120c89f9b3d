// Calls the operations of an OpenAPI document by name, and holds each answer against what the document says of it.
import assert from 'node:assert/strict';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

// Integers and floats of .NET; JSON.parse has no difference to check.
const numbers = { int32: true, int64: true, double: true };

// Moments leave in one spelling: a caller that compares texts sees the same moment as the same.
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

export class DescribedApi {
  #document;
  #address;
  #ajv;
  #seen = new Set();
  #operations = new Map();

  constructor(document, address) {
    this.#document = closed(document);
    this.#address = address + document.servers[0].url;
    this.#ajv = addFormats(new Ajv2020({ strict: false, allErrors: true, formats: numbers }));
    this.#ajv.addFormat('date-time', utc);
    this.#ajv.addSchema(this.#document, 'openapi');
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(methods))
        this.#operations.set(operation.operationId, { ...operation, path, method });
  }

  get operations() {
    return [...this.#operations.values()];
  }

  /**
   * Makes one call and asserts that it is answered with this status, as the document says.
   * @param name operationId
   * @param request `key` of the caller; `path`, `query` and `headers` as objects; `body`, sent as JSON when it is an object; its `type`.
   * @returns the body, with `location` and `etag` of the headers
   */
  async call(name, status, { key, path = {}, query = {}, headers = {}, body, type = 'application/json', method } = {}) {
    const operation = this.#operations.get(name);
    const url = this.#address + operation.path.replace(/\{(\w+)\}/g, (_, part) => encodeURIComponent(path[part]))
      + (Object.keys(query).length ? `?${new URLSearchParams(query)}` : '');
    const answer = await fetch(url, {
      method: (method ?? operation.method).toUpperCase(),
      headers: { ...(key && { authorization: `Bearer ${key}` }), ...(body !== undefined && { 'content-type': type }), ...headers },
      body: body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const call = `${name} ${answer.status}`;
    assert.equal(answer.status, status, `${call}, expected ${status}: ${text}`);
    if (status < 300 && body !== undefined)
      this.#assertValid(`${name}, what was sent`, operation.requestBody.content[type]?.schema, body);
    const content = this.#judge(call, this.#resolve(operation.responses[status]), answer, text);
    this.#seen.add(call);
    return { content, location: answer.headers.get('location'), etag: answer.headers.get('etag') };
  }

  /** The body that the document shows as an example. */
  example(name, type) {
    return this.#operations.get(name).requestBody.content[type].example;
  }

  /** Documented answers that no call got. */
  missing() {
    return this.operations.flatMap(o => Object.keys(o.responses).map(status => `${o.operationId} ${status}`)).filter(call => !this.#seen.has(call));
  }

  #judge(call, described, answer, text) {
    assert(described, `${call} is not in the document`);
    for (const header of Object.keys(described.headers ?? {}))
      assert(answer.headers.has(header), `${call} lacks the header ${header}`);
    if (!described.content) {
      assert.equal(text, '', `${call} should have no body`);
      return null;
    }
    const type = answer.headers.get('content-type')?.split(';')[0];
    assert(described.content[type], `${call}: ${type} is not in the document`);
    const content = type.endsWith('json') ? JSON.parse(text) : text;
    this.#assertValid(call, described.content[type].schema, content);
    return content;
  }

  #assertValid(what, schema, value) {
    assert(schema, `${what}: the document has no such media type`);
    const valid = this.#ajv.compile(absolute(schema));
    assert(valid(value), `${what}: ${this.#ajv.errorsText(valid.errors)} in ${JSON.stringify(value)}`);
  }

  #resolve(part) {
    return part?.$ref ? part.$ref.split('/').slice(1).reduce((place, name) => place[name], this.#document) : part;
  }
}

/** The schemas, with no room for members that they do not name: an answer that has one fails. CloudEvents may be extended. */
function closed(document) {
  const copy = structuredClone(document);
  const close = part => {
    if (part === null || typeof part !== 'object') return;
    if ([part.type].flat().includes('object') && part.properties) part.additionalProperties ??= false;
    Object.values(part).forEach(close);
  };
  for (const [name, schema] of Object.entries(copy.components.schemas)) if (name !== 'CloudEvent') close(schema);
  return copy;
}

/** The schema with references that lead into the document, wherever it is compiled. */
function absolute(schema) {
  return JSON.parse(JSON.stringify(schema), (name, value) => name === '$ref' ? `openapi${value}` : value);
}
