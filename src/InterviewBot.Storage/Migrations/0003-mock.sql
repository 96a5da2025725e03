CREATE TABLE mock_interviews (
    id        TEXT    NOT NULL PRIMARY KEY,
    platform  TEXT    NOT NULL,
    workspace TEXT    NOT NULL,
    channel   TEXT    NOT NULL,
    thread    TEXT,
    state     TEXT    NOT NULL,
    version   BIGINT  NOT NULL,
    -- When the phase ends by itself; null where the session is over.
    due_at    BIGINT,
    -- Whether a message waits to be drawn.
    to_draw   INTEGER NOT NULL
);

CREATE INDEX mock_interviews_due ON mock_interviews (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX mock_interviews_to_draw ON mock_interviews (to_draw) WHERE to_draw = 1;
-- One running session a channel.
CREATE UNIQUE INDEX mock_interviews_active ON mock_interviews (platform, workspace, channel) WHERE due_at IS NOT NULL;
