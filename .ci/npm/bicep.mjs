// Reads the templates with a grammar of Bicep that is not ours, and looks whether their names fit together. It is not the compiler: it
// knows no types and nothing of what Azure offers. With a folder as argument it reads that instead of infra/.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

// Closed lists, so that a slip of the pen in a call is seen; a new function of the language is added here when a template uses it.
const functions = new Set(`
  deployer deployment environment extensionResourceId managementGroup managementGroupResourceId pickZones reference resourceGroup resourceId
  subscription subscriptionResourceId tenant tenantResourceId
  any array base64 base64ToJson base64ToString bool cidrHost cidrSubnet coalesce concat contains dataUri dataUriToString dateTimeAdd
  dateTimeFromEpoch dateTimeToEpoch empty endsWith fail filter first flatten format groupBy guid indexOf int intersection items join json last
  lastIndexOf length loadDirectoryFileInfo loadFileAsBase64 loadJsonContent loadTextContent loadYamlContent map mapValues max min newGuid
  objectKeys padLeft parseCidr range reduce replace shallowMerge skip sort split startsWith string substring take toLower toObject toUpper trim
  union uniqueString uri uriComponent uriComponentToString utcNow`.trim().split(/\s+/));
const decorators = new Set('allowed batchSize description discriminator export maxLength maxValue metadata minLength minValue sealed secure'.split(' '));
const namespaces = ['az', 'sys'];
const declarations = new Set(['parameter_declaration', 'variable_declaration', 'resource_declaration', 'module_declaration', 'type_declaration', 'user_defined_function']);
const labelled = new Set(['output_declaration', 'metadata_declaration', 'parameter', 'lambda_expression']);

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(fileURLToPath(new URL('node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm', import.meta.url))));

const leaves = node => node.namedChildCount === 0 ? [node] : node.namedChildren;
const modulesOf = file => [...file.declared.values()].filter(node => node.type === 'module_declaration');
const pathOf = (file, declaration) => join(dirname(file.path), declaration.namedChild(1).text.slice(1, -1));

const folder = process.argv[2] ?? 'infra';
let faults = 0;
const files = new Map(readdirSync(folder, { recursive: true }).filter(file => file.endsWith('.bicep')).sort()
  .map(file => join(folder, file)).map(path => [path, read(path)]));
for (const file of files.values()) syntax(file);
// What could not be read would make every other fault a guess.
if (faults === 0) {
  const reached = new Set([...files.values()].flatMap(file => modulesOf(file).map(node => pathOf(file, node))));
  for (const file of files.values()) {
    names(file, file.root, new Set([...file.declared.keys(), ...namespaces]));
    unused(file);
    for (const node of modulesOf(file)) module(file, node);
    for (const node of file.root.descendantsOfType('member_expression')) outcome(file, node);
    if (file.path !== join(folder, 'main.bicep') && !reached.has(file.path)) fault(file, file.root, 'no module leads to this file.');
  }
}
console.log(files.size === 0 ? `${folder}: no Bicep files` : `${files.size} Bicep files read, ${faults} faults`);
process.exitCode = faults > 0 || files.size === 0 ? 1 : 0;

function fault(file, node, sentence) {
  faults++;
  console.error(`${file.path}:${node.startPosition.row + 1}:${node.startPosition.column + 1}: ${sentence}`);
}

function read(path) {
  const root = parser.parse(readFileSync(path, 'utf8')).rootNode;
  const declared = new Map(root.namedChildren.filter(node => declarations.has(node.type)).map(node => [node.firstNamedChild.text, node]));
  const outputs = new Set(root.namedChildren.filter(node => node.type === 'output_declaration').map(node => node.firstNamedChild.text));
  return { path, root, declared, outputs, used: new Set() };
}

function syntax(file, node = file.root) {
  if (node.isMissing) fault(file, node, `'${node.type}' is missing here.`);
  else if (node.isError) fault(file, node, `this is no Bicep: ${node.text.split('\n')[0].slice(0, 60)}`);
  else if (node.hasError) for (const child of node.children) syntax(file, child);
}

/** Every name that stands for something, against what is declared in the file and around it. */
function names(file, node, known) {
  if (node.type === 'identifier') return name(file, node, known);
  const own = introduced(node).map(node => node.text);
  const label = labelOf(node);
  for (const child of node.namedChildren)
    if (child.id !== label?.id) names(file, child, own.length > 0 ? new Set([...known, ...own]) : known);
}

function name(file, node, known) {
  file.used.add(node.text);
  const isCall = node.parent.type === 'call_expression' && node.parent.childForFieldName('function').id === node.id;
  if (!isCall) {
    if (!known.has(node.text)) fault(file, node, `'${node.text}' is not declared in this file.`);
  } else if (node.parent.parent.type === 'decorator') {
    if (!decorators.has(node.text)) fault(file, node, `there is no decorator '${node.text}'.`);
  } else if (!functions.has(node.text) && file.declared.get(node.text)?.type !== 'user_defined_function') {
    fault(file, node, `there is no function '${node.text}'.`);
  }
}

/** The child that gives a name and refers to nothing. */
function labelOf(node) {
  if (node.type === 'for_statement') return node.childForFieldName('initializer') ?? node.firstNamedChild;
  if (node.type === 'resource_expression') return node.childForFieldName('resource');
  if (node.type === 'object_property') return node.firstNamedChild.type === 'identifier' ? node.firstNamedChild : null;
  return declarations.has(node.type) || labelled.has(node.type) ? node.firstNamedChild : null;
}

/** The names that hold within a node only. */
function introduced(node) {
  if (node.type === 'for_statement') return leaves(labelOf(node));
  if (node.type === 'user_defined_function') return node.descendantsOfType('parameter').map(labelOf);
  // The grammar reads x => x.a == b as (x => x).a == b, so what a lambda names holds in the whole argument.
  if (node.parent?.type === 'arguments') return node.descendantsOfType('lambda_expression').flatMap(lambda => leaves(labelOf(lambda)));
  return [];
}

function unused(file) {
  for (const [name, node] of file.declared)
    if (['parameter_declaration', 'variable_declaration'].includes(node.type) && !file.used.has(name)) fault(file, node, `'${name}' is never used.`);
}

/** A module gets what it asks, and nothing else. */
function module(file, node) {
  const target = files.get(pathOf(file, node));
  const name = node.firstNamedChild.text;
  if (target === undefined) return fault(file, node.namedChild(1), `module '${name}' is in a file that is not there: ${node.namedChild(1).text}.`);
  const params = property(bodyOf(node), 'params');
  const given = new Map((params?.namedChildren ?? []).filter(node => node.type === 'object_property').map(node => [node.firstNamedChild.text, node]));
  for (const [param, at] of given)
    if (target.declared.get(param)?.type !== 'parameter_declaration') fault(file, at, `${target.path} has no parameter '${param}'.`);
  for (const [param, declaration] of target.declared)
    if (isRequired(declaration) && !given.has(param)) fault(file, node, `module '${name}' does not get parameter '${param}', which ${target.path} requires.`);
}

/** x.outputs.y, of a module x. */
function outcome(file, node) {
  const outputs = node.childForFieldName('object');
  if (outputs.type !== 'member_expression' || outputs.childForFieldName('property').text !== 'outputs') return;
  let from = outputs.childForFieldName('object');
  if (from.type === 'subscript_expression') from = from.childForFieldName('object');
  const declaration = file.declared.get(from.text);
  if (declaration === undefined) return;
  if (declaration.type !== 'module_declaration') return fault(file, from, `'${from.text}' is no module, so it has no outputs.`);
  const asked = node.childForFieldName('property');
  const target = files.get(pathOf(file, declaration));
  if (target && !target.outputs.has(asked.text)) fault(file, asked, `${target.path} has no output '${asked.text}'.`);
}

/** Of a module that is made for each, or only if. */
function bodyOf(node) {
  const body = node.namedChildren.findLast(child => ['object', 'for_statement', 'if_statement'].includes(child.type));
  return body.type === 'object' ? body : bodyOf(body);
}

function property(object, name) {
  return object.namedChildren.find(node => node.type === 'object_property' && node.firstNamedChild.text === name)?.lastNamedChild;
}

function isRequired(declaration) {
  return declaration.type === 'parameter_declaration' && declaration.namedChildCount === 2 && declaration.namedChild(1).firstNamedChild?.type !== 'nullable_type';
}
