/**
 * Contact points: where somebody or some body is reached. People and organizations have them alike;
 * who keeps them, who sees them and how long they hold is for those to say.
 */
package org.plenary.directory.contact;
