-- Who set a schedule is told when it is suspended.
ALTER TABLE schedules ADD COLUMN set_by TEXT;

-- What a platform keeps over a restart: what it registered, where its connection was.
CREATE TABLE platform_notes (
    platform TEXT NOT NULL,
    name     TEXT NOT NULL,
    value    TEXT NOT NULL,
    PRIMARY KEY (platform, name)
);

-- Events that were taken up, so that one delivered again, also after a restart, is dropped.
CREATE TABLE platform_events (
    platform TEXT   NOT NULL,
    event_id TEXT   NOT NULL,
    taken_at BIGINT NOT NULL,
    PRIMARY KEY (platform, event_id)
);

CREATE INDEX platform_events_age ON platform_events (taken_at);
