import { Migration } from '@mikro-orm/migrations';

/** Staff accounts and their bearer tokens. Agency ids are opaque to identity, hence no foreign key. */
export class Identity extends Migration {
  override up(): void {
    this.addSql(`
      create table account (
        id uuid primary key,
        username text not null unique check (username = lower(username)),
        name text not null,
        password_hash text,
        roles text[] not null check (roles <@ array['DESK','HANDLER','HEAD','REFORMER','APPROVER','MANAGER','ADMIN']),
        agency_id uuid not null,
        active boolean not null default true,
        demo boolean not null default false,
        version integer not null default 1
      );
      create table access_token (
        id uuid primary key,
        account_id uuid not null references account,
        -- SHA-256 of the token: a reader of the database cannot sign in.
        token_hash bytea not null unique,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index access_token_account on access_token (account_id);
      -- Secrets of this installation, such as the one that tracking tokens are derived from.
      create table secret (
        name text primary key,
        value bytea not null,
        created_at timestamptz not null default now()
      );`);
  }
}
