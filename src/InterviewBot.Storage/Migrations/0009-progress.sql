-- What a person lets the others of a workspace see.
CREATE TABLE progress_sharing (
    platform    TEXT    NOT NULL,
    workspace   TEXT    NOT NULL,
    member_id   TEXT    NOT NULL,
    member_name TEXT    NOT NULL,
    progress    INTEGER NOT NULL,
    leaderboard INTEGER NOT NULL,
    PRIMARY KEY (platform, workspace, member_id)
);

-- A channel's weekly summary. week is the Monday that is next or under way; due_at is when to take it up: that morning,
-- the next try, or the end of the lease of whoever is at it.
CREATE TABLE team_digests (
    id        TEXT    NOT NULL PRIMARY KEY,
    platform  TEXT    NOT NULL,
    workspace TEXT    NOT NULL,
    channel   TEXT    NOT NULL,
    language  TEXT    NOT NULL CHECK (language IN ('ko', 'en')),
    zone      TEXT    NOT NULL,
    set_by    TEXT,
    week      TEXT    NOT NULL,
    due_at    BIGINT  NOT NULL,
    tries     INTEGER NOT NULL,
    UNIQUE (platform, workspace, channel)
);

CREATE INDEX team_digests_due ON team_digests (due_at);
