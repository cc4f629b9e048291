import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNode } from '../support/child.ts';
import { layOut } from './portable.ts';

const root = process.getuid?.() === 0;
const idOf = (option: '-u' | '-g', account: string): number =>
  Number(execFileSync('id', [option, account], { encoding: 'utf8' }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-account-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('whoever starts it', { timeout: 90_000 }, () => {
  it('an ordinary user keeps everything in the data folder, under the same account', async () => {
    const { node, script } = await layOut(folder);
    chmodSync(folder, 0o755);
    const dataDir = join(folder, 'data');
    const account = root ? { uid: idOf('-u', 'nobody'), gid: idOf('-g', 'nobody') } : {};
    if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
    const child = startNode([script, 'serve', dataDir], { ...account, cwd: folder, env: {} }, node);
    expect((await child.firstJson())['how']).toBe('started');
    expect(child.errors()).not.toContain('/var/lib/motcua');
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(account.uid ?? process.getuid?.());
    child.process.kill('SIGTERM');
    expect((await child.ended()).code).toBe(0);
  });

  it.runIf(root)(
    'root, from a folder closed to others, has data and programs copied where PostgreSQL may go',
    async () => {
      const { node, script } = await layOut(folder);
      chmodSync(folder, 0o700);
      const dataDir = join(folder, 'data');
      const run = () => startNode([script, 'serve', dataDir], { cwd: folder }, node);
      const child = run();
      expect((await child.firstJson())['how']).toBe('started');
      const said = child.errors();
      const moved = /files are in (\/var\/lib\/motcua\/\S+)\./.exec(said)?.[1] ?? '';
      try {
        expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
        expect(statSync(join(moved, 'postgres')).uid).not.toBe(0);
        expect(statSync(join(moved, 'postgres')).mode & 0o077).toBe(0);
        child.process.kill('SIGKILL');
        await child.ended();
        const again = run();
        expect((await again.firstJson())['how']).toBe('started');
        expect(again.errors()).toContain(moved);
        expect(again.errors()).not.toContain('Making the database');
        again.process.kill('SIGTERM');
        expect((await again.ended()).code).toBe(0);
      } finally {
        if (moved !== '') rmSync(moved, { recursive: true, force: true });
        expect(dirname(moved)).toBe('/var/lib/motcua');
      }
    },
  );
});
