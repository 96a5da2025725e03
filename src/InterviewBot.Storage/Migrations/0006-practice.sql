-- What each person practised. covered and points are arrays of answer points' ids, in JSON.
CREATE TABLE practice_outcomes (
    id           TEXT   NOT NULL PRIMARY KEY,
    platform     TEXT   NOT NULL,
    workspace    TEXT   NOT NULL,
    channel      TEXT   NOT NULL,
    member_id    TEXT   NOT NULL,
    member_name  TEXT   NOT NULL,
    question_id  TEXT   NOT NULL,
    language     TEXT   NOT NULL CHECK (language IN ('ko', 'en')),
    source       TEXT   NOT NULL CHECK (source IN ('Daily', 'Asked', 'Mock', 'Review')),
    covered      TEXT   NOT NULL,
    points       TEXT   NOT NULL,
    practised_at BIGINT NOT NULL
);

CREATE INDEX practice_outcomes_of_member ON practice_outcomes (platform, member_id, practised_at);
CREATE INDEX practice_outcomes_of_workspace ON practice_outcomes (platform, workspace, practised_at);
