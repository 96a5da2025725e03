-- Instants are Unix milliseconds, here and in every table.

CREATE TABLE question_numbers (
    question_id TEXT    NOT NULL PRIMARY KEY,
    number      INTEGER NOT NULL UNIQUE
);

CREATE TABLE asked_questions (
    platform      TEXT   NOT NULL,
    workspace     TEXT   NOT NULL,
    channel       TEXT   NOT NULL,
    question_id   TEXT   NOT NULL,
    last_asked_at BIGINT NOT NULL,
    PRIMARY KEY (platform, workspace, channel, question_id)
);

CREATE TABLE answers (
    id          TEXT   NOT NULL PRIMARY KEY,
    question_id TEXT   NOT NULL,
    platform    TEXT   NOT NULL,
    workspace   TEXT   NOT NULL,
    channel     TEXT   NOT NULL,
    member_id   TEXT   NOT NULL,
    member_name TEXT   NOT NULL,
    text        TEXT   NOT NULL,
    answered_at BIGINT NOT NULL,
    delivery_id TEXT
);

CREATE INDEX answers_of_member ON answers (platform, member_id, question_id);
CREATE INDEX answers_of_delivery ON answers (delivery_id) WHERE delivery_id IS NOT NULL;

CREATE TABLE language_preferences (
    platform TEXT NOT NULL,
    scope    TEXT NOT NULL CHECK (scope IN ('member', 'workspace')),
    id       TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('ko', 'en')),
    PRIMARY KEY (platform, scope, id)
);
