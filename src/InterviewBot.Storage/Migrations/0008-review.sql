-- Every grade of a person's questions; a card is worked out from all of them.
CREATE TABLE review_entries (
    id          TEXT    NOT NULL PRIMARY KEY,
    platform    TEXT    NOT NULL,
    member_id   TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    grade       INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
    by_hand     INTEGER NOT NULL,
    graded_at   BIGINT  NOT NULL
);

CREATE INDEX review_entries_of_card ON review_entries (platform, member_id, question_id);

CREATE TABLE review_cards (
    platform    TEXT    NOT NULL,
    member_id   TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    added_at    BIGINT  NOT NULL,
    due_at      BIGINT  NOT NULL,
    stability   DOUBLE PRECISION,
    difficulty  DOUBLE PRECISION,
    graded_at   BIGINT,
    grades      INTEGER NOT NULL,
    lapses      INTEGER NOT NULL,
    PRIMARY KEY (platform, member_id, question_id)
);

CREATE INDEX review_cards_due ON review_cards (platform, member_id, due_at);

-- Who wants to be told in the morning; due_at is the next notice.
CREATE TABLE review_digests (
    platform  TEXT   NOT NULL,
    member_id TEXT   NOT NULL,
    workspace TEXT   NOT NULL,
    channel   TEXT   NOT NULL,
    language  TEXT   NOT NULL CHECK (language IN ('ko', 'en')),
    due_at    BIGINT NOT NULL,
    PRIMARY KEY (platform, member_id)
);

CREATE INDEX review_digests_due ON review_digests (due_at);

-- A person's way to an interview. days is what is new on each day, in JSON.
CREATE TABLE interview_plans (
    platform       TEXT   NOT NULL,
    member_id      TEXT   NOT NULL,
    interview_date TEXT   NOT NULL,
    made_at        BIGINT NOT NULL,
    days           TEXT   NOT NULL,
    PRIMARY KEY (platform, member_id)
);
