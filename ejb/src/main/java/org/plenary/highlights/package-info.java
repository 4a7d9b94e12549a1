/**
 * The highlights report of an event: what came of its sessions and of its side events, in one
 * document for whoever was not there. It is put together anew each time it is asked for and kept
 * nowhere. A feature of its own, since it brings together what {@code programme} and {@code
 * sideevent} know, and side events depend on programmes. Depends on directory, event, programme,
 * sideevent, document and shared. See ADR 0037.
 */
package org.plenary.highlights;
