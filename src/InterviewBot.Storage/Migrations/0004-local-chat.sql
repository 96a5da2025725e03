-- One row: the number of the last change. Every change takes the next one in its own transaction, so that numbers
-- become visible in their order.
CREATE TABLE local_change_counter (
    last BIGINT NOT NULL
);

INSERT INTO local_change_counter (last) VALUES (2);

CREATE TABLE local_people (
    id          TEXT   NOT NULL PRIMARY KEY,
    name        TEXT   NOT NULL,
    name_key    TEXT   NOT NULL UNIQUE,
    secret_hash TEXT   UNIQUE,
    created_at  BIGINT NOT NULL
);

CREATE TABLE local_managers (
    secret_hash TEXT   NOT NULL PRIMARY KEY,
    granted_at  BIGINT NOT NULL
);

CREATE TABLE local_channels (
    id             TEXT   NOT NULL PRIMARY KEY,
    title          TEXT   NOT NULL,
    parent_channel TEXT   REFERENCES local_channels (id),
    parent_message TEXT   UNIQUE,
    created_at     BIGINT NOT NULL,
    change         BIGINT NOT NULL UNIQUE
);

INSERT INTO local_channels (id, title, created_at, change) VALUES ('docker', 'docker', 0, 1), ('random', 'random', 0, 2);

CREATE TABLE local_messages (
    id              TEXT    NOT NULL PRIMARY KEY,
    place           BIGINT  NOT NULL UNIQUE,
    change          BIGINT  NOT NULL UNIQUE,
    channel         TEXT    NOT NULL REFERENCES local_channels (id),
    author_id       TEXT    REFERENCES local_people (id),
    audience_id     TEXT    REFERENCES local_people (id),
    text            TEXT,
    card            TEXT,
    cause_person_id TEXT    REFERENCES local_people (id),
    cause_text      TEXT,
    idempotency_key TEXT,
    posted_at       BIGINT  NOT NULL,
    edited_at       BIGINT,
    dismissed       INTEGER NOT NULL DEFAULT 0,
    CHECK ((text IS NULL) <> (card IS NULL)),
    CHECK ((author_id IS NULL) = (text IS NULL)),
    UNIQUE (channel, idempotency_key)
);

CREATE INDEX local_messages_of_channel ON local_messages (channel, place);
