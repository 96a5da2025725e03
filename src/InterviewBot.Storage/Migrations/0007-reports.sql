CREATE TABLE mistake_reports (
    id          TEXT    NOT NULL PRIMARY KEY,
    platform    TEXT    NOT NULL,
    workspace   TEXT    NOT NULL,
    channel     TEXT    NOT NULL,
    member_id   TEXT    NOT NULL,
    member_name TEXT    NOT NULL,
    about       TEXT    NOT NULL,
    file        TEXT    NOT NULL,
    line        INTEGER NOT NULL,
    col         INTEGER NOT NULL,
    text        TEXT    NOT NULL,
    reported_at BIGINT  NOT NULL
);

CREATE INDEX mistake_reports_of_workspace ON mistake_reports (platform, workspace, reported_at);
