/**
 * Order files to orders: JSON, NDJSON or CSV is checked against the published schema, record by record, and every fault is
 * told in a biller's words.
 */
@NullMarked
package io.github.claimwright.cli.order;

import org.jspecify.annotations.NullMarked;
