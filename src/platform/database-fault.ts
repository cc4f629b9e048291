import pg from 'pg';
import { PlatformError } from './platform-error.ts';

/** The setting that an address of a PostgreSQL came from. */
export type AddressSetting = 'DATABASE_URL' | 'MIGRATE_URL';

type Reason = readonly [vi: string, en: string];

const UNREACHABLE: Reason = ['không tới được máy chủ đó', 'that server cannot be reached'];
const UNKNOWN_HOST: Reason = ['không tìm thấy tên máy chủ đó', 'no server of that name is found'];
const REFUSED: Reason = ['tên vai trò hoặc mật khẩu không được chấp nhận', 'the role or its password is not accepted'];
const NO_RIGHT: Reason = ['vai trò này thiếu quyền', 'the role lacks a right'];
const FULL: Reason = ['ổ đĩa của PostgreSQL đã đầy', "PostgreSQL's disk is full"];
const STARTING: Reason = ['PostgreSQL đang khởi động hoặc đang dừng', 'PostgreSQL is starting or stopping'];

/** Faults that a person can act on, by the code of the system or of PostgreSQL (appendix A of its manual). */
const REASONS: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: ['không có PostgreSQL nào trả lời ở cổng đó', 'no PostgreSQL answers on that port'],
  ECONNRESET: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ENOENT: UNREACHABLE,
  ENOTFOUND: UNKNOWN_HOST,
  EAI_AGAIN: UNKNOWN_HOST,
  '28P01': REFUSED,
  '28000': REFUSED,
  '3D000': ['không có cơ sở dữ liệu tên đó', 'there is no database of that name'],
  '42501': NO_RIGHT,
  '25006': ['cơ sở dữ liệu chỉ cho đọc', 'the database is read-only'],
  '0A000': ['PostgreSQL này thiếu một tính năng cần có', 'this PostgreSQL lacks a feature that we need'],
  '58P01': ['PostgreSQL này thiếu một phần mở rộng cần có', 'this PostgreSQL lacks an extension that we need'],
  '53100': FULL,
  '53300': ['PostgreSQL đã hết kết nối', 'PostgreSQL has no connection left'],
  '57P01': STARTING,
  '57P03': STARTING,
};

const OTHER: Reason = ['không kết nối được', 'no connection could be made'];

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? '' : codeOf(error.cause);
};

/** Role, server and database of an address, without the password. */
const shown = (url: string): string => {
  const { username, host, pathname } = new URL(url);
  return `${decodeURIComponent(username)}@${host}${pathname}`;
};

/** What PostgreSQL says itself, on one line; should an address ever stand in it, then without its password. */
const saidBy = (error: unknown, url: string): string => {
  const said =
    (error instanceof Error && error.message !== '' ? error.message : codeOf(error)).split('\n').at(-1) ?? '';
  const { password } = new URL(url);
  return [password, decodeURIComponent(password)]
    .filter((word) => word !== '')
    .reduce((text, word) => text.replaceAll(word, '***'), said);
};

const sentence = (setting: AddressSetting, url: string, error: unknown, [vi, en]: Reason): PlatformError => {
  const why = [codeOf(error), saidBy(error, url)].filter((part) => part !== '').join(', ');
  return new PlatformError(
    'DATABASE_UNUSABLE',
    `Không dùng được cơ sở dữ liệu trong ${setting} (${shown(url)}): ${vi} (${why}).\n` +
      `The database in ${setting} (${shown(url)}) cannot be used: ${en} (${why}).`,
  );
};

/** A fault of work on a database as a sentence, when somebody can act on it; anything else is answered as it is. */
export const databaseFault = (setting: AddressSetting, url: string, error: unknown): unknown => {
  const reason = error instanceof PlatformError ? undefined : REASONS[codeOf(error)];
  return reason === undefined ? error : sentence(setting, url, error, reason);
};

/** Connects once, so that a wrong address is named before anything is built on it. */
export const tryDatabase = async (setting: AddressSetting, url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
  client.on('error', () => undefined); // A connection that breaks rejects the call below as well.
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    throw sentence(setting, url, error, REASONS[codeOf(error)] ?? OTHER);
  } finally {
    await client.end().catch(() => undefined);
  }
};
