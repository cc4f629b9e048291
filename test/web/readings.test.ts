import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the page of the review tells every reading of a total that does not add up, and chooses none', async () => {
  const { words } = await site.get('/review', 'vi');
  expect(words).toContain('Các phần cộng lại là 1.771, hơn số in (1.731) là 40.');
  expect(words).toMatch(/sửa đổi, bổ sung\s+1\.200\s+1\.160\s+75 %: 75,4 % – khớp/u);
  expect(words).toMatch(/giữ nguyên\s+425\s+385\s+75 %: 77,8 % – không khớp/u);
  expect(words).toContain('-2 (không thể, vì nhỏ hơn 0)');
  expect(words).toContain('Không nhóm nào trong các phần cộng lại đúng bằng tổng.');
  const english = await site.get('/review', 'en');
  expect(english.words).toContain('The parts add up to 1,423, 10 more than the printed 1.413.');
  expect(english.words).toContain('No selection of the parts gives the total exactly.');
});
