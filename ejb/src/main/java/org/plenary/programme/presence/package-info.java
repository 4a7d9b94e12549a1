/**
 * Who else has the working copy of a programme open at present. Rows of a few seconds, without a
 * history: what somebody had open an hour ago concerns nobody. Depends on shared alone.
 */
package org.plenary.programme.presence;
