CREATE TABLE `certificates` (
	`number` text PRIMARY KEY NOT NULL,
	`pair` text NOT NULL,
	`participation` text NOT NULL,
	`side` text NOT NULL,
	`name` text NOT NULL,
	`house` text NOT NULL,
	`programme` text NOT NULL,
	`language` text NOT NULL,
	`begun_at` integer NOT NULL,
	`ended_at` integer NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participation`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_certificate` ON `certificates` (`pair`,`side`);--> statement-breakpoint
CREATE INDEX `certificates_of` ON `certificates` (`participation`);
--> statement-breakpoint
CREATE TRIGGER `certificates_end` BEFORE DELETE ON `participations` BEGIN DELETE FROM certificates WHERE participation = old.id; END;
--> statement-breakpoint
CREATE TRIGGER `certificates_forgotten` BEFORE DELETE ON `pairs` BEGIN DELETE FROM certificates WHERE pair = old.id; END;
