package org.plenary.operation;

/**
 * A setting and what is in force.
 *
 * @param value what the process was told, null for a secret and where it was told nothing
 * @param set whether there is a value, secret or not
 * @param given whether whoever runs Plenary gave it; else it is the default
 */
public record SettingRow(KnownSetting setting, String value, boolean set, boolean given) {}
