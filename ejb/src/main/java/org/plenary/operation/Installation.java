package org.plenary.operation;

/**
 * What this node of Plenary is made of.
 *
 * @param build version of Plenary
 * @param schema version of the schema
 * @param zone time zone of the process, which is UTC
 */
public record Installation(
    String build, String schema, String database, String java, String server, String zone) {}
