CREATE TABLE `approvals` (
	`submission` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`who` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TRIGGER `approval_gone` BEFORE DELETE ON `submissions` BEGIN DELETE FROM approvals WHERE submission = old.id; END;
