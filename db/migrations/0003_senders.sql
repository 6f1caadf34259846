CREATE TABLE `sender_salts` (
	`day` integer PRIMARY KEY NOT NULL,
	`salt` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `senders` (
	`hash` text PRIMARY KEY NOT NULL,
	`day` integer NOT NULL,
	`sent` integer NOT NULL
);
