import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DEMO_ACCOUNTS } from '../../seeds/demo/accounts.ts';
import { readConfig } from '../../src/platform/config.ts';

/** What the front door says must hold: whoever follows it word for word gets there. */
const readme = readFileSync('README.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const blocks = [...readme.matchAll(/```sh\n(.*?)```/gsu)].flatMap(([, block = '']) => block.trim().split('\n'));
const run = promisify(execFile);

describe('the README', () => {
  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('gives the two command lines, and CI runs the second', () => {
    expect(blocks.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(readFileSync('.ci/run', 'utf8')).toContain(blocks[1]);
  });

  it('offers commands that explain themselves with the options that it uses', async () => {
    for (const line of blocks.filter((each) => each.includes(' -- '))) {
      const [, name = '', given = ''] = /npm run (?:--silent )?([\w:-]+) -- (.*)/u.exec(line) ?? [];
      const file = scripts[name]?.replace('node ', '') ?? '';
      const { stdout } = await run(process.execPath, [file, '--help']);
      for (const option of given.match(/--[a-z]+/gu) ?? []) expect(stdout, line).toContain(option);
    }
  });

  it('names accounts that the demo has', () => {
    const named = [...readme.matchAll(/token -- (\w+)/gu)].map(([, name = '']) => name);
    const known = DEMO_ACCOUNTS.map(({ username }) => username);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('lists the settings with their defaults', () => {
    const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## How it is built'));
    const source = ['config', 'notice-settings']
      .map((name) => readFileSync(`src/platform/${name}.ts`, 'utf8'))
      .join('\n');
    const settings = [...source.matchAll(/^ +([A-Z][A-Z_]+): (?!limit\(|\{ \.\.\.limit\()./gmu)].map(
      ([, name = '']) => name,
    );
    expect(settings.length).toBeGreaterThan(10);
    expect(settings.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
    const { port, host, poolSize, logLevel, demoData } = readConfig({}, '/');
    for (const value of [port, host, poolSize, logLevel]) expect(table).toContain(`\`${value}\``);
    expect(demoData).toBe(true);
    expect(readConfig({ NODE_ENV: 'production' }, '/').demoData).toBe(false);
  });

  it('maps src as it is', () => {
    const map = readme.slice(readme.indexOf('    src/'), readme.indexOf('A capability imports'));
    const named = [...map.matchAll(/^ {6}(\w+)\//gmu)].map(([, name = '']) => name).toSorted();
    const there = readdirSync('src')
      .filter((name) => statSync(`src/${name}`).isDirectory())
      .toSorted();
    expect(named).toEqual(there);
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
  });
});
