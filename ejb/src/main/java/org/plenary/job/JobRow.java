package org.plenary.job;

import java.time.Duration;
import java.time.Instant;

/**
 * A job and its last round.
 *
 * @param every how long after a round the next one begins
 * @param startedAt of the last round, null before the first
 * @param took null before the first round and while it runs
 * @param did how many things the last round did
 * @param failures rounds that failed since the last good one
 * @param errorId of the last failure, as in the log; null if the last round was good
 * @param dueAt when it runs next by itself
 * @param running whether a node works on it now
 * @param node which node does so or ran the last round; null before the first
 */
public record JobRow(
    String name,
    Duration every,
    Instant startedAt,
    Duration took,
    int did,
    int failures,
    String errorId,
    Instant dueAt,
    boolean running,
    String node) {}
