CREATE TABLE schedules (
    id         TEXT    NOT NULL PRIMARY KEY,
    platform   TEXT    NOT NULL,
    workspace  TEXT    NOT NULL,
    channel    TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    minute     INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    days       INTEGER NOT NULL CHECK (days BETWEEN 1 AND 127),
    zone       TEXT    NOT NULL,
    topic      TEXT,
    level      TEXT,
    language   TEXT    NOT NULL,
    reveal     TEXT,
    role       TEXT,
    paused     INTEGER NOT NULL,
    suspended  TEXT,
    due_at     BIGINT  NOT NULL,
    UNIQUE (platform, workspace, channel, number)
);

CREATE INDEX schedules_due ON schedules (due_at) WHERE paused = 0 AND suspended IS NULL;

-- The outbox: one row a slot. due_at is the next try, or the end of the lease of whoever is at it.
CREATE TABLE deliveries (
    id           TEXT    NOT NULL PRIMARY KEY,
    slot_key     TEXT    NOT NULL UNIQUE,
    platform     TEXT    NOT NULL,
    workspace    TEXT    NOT NULL,
    channel      TEXT    NOT NULL,
    schedule_id  TEXT,
    local_date   TEXT    NOT NULL,
    planned_at   BIGINT  NOT NULL,
    question_id  TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    recycled     INTEGER NOT NULL,
    role         TEXT,
    reveal_at    BIGINT,
    state        TEXT    NOT NULL CHECK (state IN ('Pending', 'Sending', 'Sent', 'Missed', 'Refused')),
    attempts     INTEGER NOT NULL,
    due_at       BIGINT  NOT NULL,
    refresh_at   BIGINT,
    message_id   TEXT,
    buttons_done INTEGER NOT NULL,
    thread_done  INTEGER NOT NULL,
    problem      TEXT
);

CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state IN ('Pending', 'Sending');
CREATE INDEX deliveries_refresh ON deliveries (refresh_at) WHERE refresh_at IS NOT NULL AND message_id IS NOT NULL;
CREATE INDEX deliveries_recent ON deliveries (platform, workspace, planned_at);
CREATE INDEX deliveries_of_schedule ON deliveries (schedule_id, local_date);
